/** The text of a script that calls the one function of a file; made by the build (tests/tools/build/inlineScript.ts). */
declare module '*.ts?script' {
  const text: string;
  export default text;
}
