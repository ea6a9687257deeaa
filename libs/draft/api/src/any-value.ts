/** How the contract describes a value that may have any shape, since pages define what stands in their fields. */
export const anyValue = [
  { type: 'string' },
  { type: 'number' },
  { type: 'boolean' },
  { type: 'array', items: {} },
  { type: 'object', additionalProperties: true },
];
