/** The whole app as one page, in parts that are put together; made by the build (tests/tools/build/pageInParts.ts). */
declare module 'milepost:page' {
  export function pageParts(): Promise<readonly string[]>;
}
