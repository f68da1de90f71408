// Takes the place of Node's `net` in every bundle. What asks for it are ways to talk that Debrief does not use.

const refuse = (): never => {
  throw new Error('Debrief opens no network connection.');
};

export { refuse as connect, refuse as createConnection, refuse as createServer };
