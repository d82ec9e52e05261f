const ending = /大道|公路|高速|快速路|隧道|路|街(?!道)|巷|桥/gu;
const boundary = /省|市|区|县|镇|乡|街道|村|[在到至与和及住往从近的由号栋幢室楼门旁口侧边家，。、]/u;
const longestStem = 4;

/**
 * The roads that an address names, at most two, as at a crossing: 通灌南路 of 海州区通灌南路 12 号 3 幢 501 室, G25 of a
 * stake on a motorway. Undefined when it names none; then nothing of the address is kept. Numbers never pass.
 */
export function roadOf(address: string): string | undefined {
  const plain = address.normalize('NFKC');
  const codes = plain.match(/\b[GSX]\d{1,4}(?!\d)/g) ?? [];
  const runs = plain.match(/[\p{Script=Han}]+/gu) ?? [];
  const names = [...new Set([...codes, ...runs.flatMap(roadsOfRun)])].slice(0, 2);
  return names.length === 0 ? undefined : names.join('/');
}

function roadsOfRun(run: string): string[] {
  let from = 0;
  return [...run.matchAll(ending)].flatMap(({ 0: suffix, index }) => {
    const stem = run.slice(from, index).split(boundary).at(-1)!.slice(-longestStem);
    from = index + suffix.length;
    return stem === '' ? [] : [`${stem}${suffix}`];
  });
}
