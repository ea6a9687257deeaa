const published = /\/(lov|forskrift)\/([\d-]+)$/;
const sectionNumber = /§\s*(\d+[A-Z]?(?:-\d+)?(?:\s?[a-z](?![a-zæøå]))?)/;

/** The address of a section at Lovdata: `…/forskrift/2015-12-11-1598/§3-3`. Without a section, the address of the whole law. */
export function lawAddress(address: string | undefined, section: string): string | undefined {
  const law = address && published.exec(address);
  const number = sectionNumber.exec(section)?.[1]?.replaceAll(/\s/g, '');
  return law && number ? `https://lovdata.no/${law[1] ?? ''}/${law[2] ?? ''}/§${number}` : address;
}
