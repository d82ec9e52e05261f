/** The types that opencc-js ships name their files without an ending, which TypeScript does not find under NodeNext. */
declare module 'opencc-js/t2cn' {
  type Dictionary = string | readonly (readonly [string, string])[];

  export const Locale: { from: Record<'hk' | 'tw', readonly Dictionary[]>; to: Record<'cn', readonly Dictionary[]> };
  export function ConverterFactory(...stages: (readonly Dictionary[])[]): (text: string) => string;
}
