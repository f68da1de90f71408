// Takes the place of Node's `net` in every bundle, and of `crypto`, which names pipes, in the server. What asks for them
// are ways to talk that Debrief does not use.

const refuse = (): never => {
  throw new Error('Debrief opens no network connection.');
};

export { refuse as connect, refuse as createConnection, refuse as createServer, refuse as randomBytes };
