/** The one dictionary of opencc-js that turns traditional characters into simplified ones. */
declare module "opencc-js/to/cn" {
  const dictionary: readonly (readonly (string | readonly (readonly [string, string])[])[])[];
  export default dictionary;
}

/** The parser of Extended Date/Time Format; every date it gives has a first and a last moment. */
declare module "edtf" {
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
