// Takes the place of Node's `child_process` in the server. What asks for it looks for modules of other programs.

const refuse = (): never => {
  throw new Error('Debrief starts no program.');
};

export { refuse as fork, refuse as spawnSync };
