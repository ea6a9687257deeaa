type Empty = null | undefined;
type MaybeEmpty<T> = { [K in keyof T]: Extract<T[K], Empty> extends never ? never : K }[keyof T];

/** `T` without its empty values: what could be null or undefined is a field that may be absent. */
export type Given<T> = { [K in Exclude<keyof T, MaybeEmpty<T>>]: T[K] } & { [K in MaybeEmpty<T>]?: Exclude<T[K], Empty> };

/** The fields that have a value. The database says null where our own types say that a field is absent; this is the way from one to the other. */
export function given<T extends object>(fields: T): Given<T> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined)) as Given<T>;
}
