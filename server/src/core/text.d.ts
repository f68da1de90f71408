/** A file as it is, to be read as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
