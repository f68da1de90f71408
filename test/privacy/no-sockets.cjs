// Preloaded into a process of Debrief: ends it as soon as it reaches for the network in any way that Node has.
const report = name => () => {
  process._rawDebug(`reached for the network: ${name}`);
  process.reallyExit(99);
};

const ways = {
  net: ['connect', 'createConnection', 'createServer'],
  tls: ['connect', 'createServer'],
  dgram: ['createSocket'],
  dns: ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  'dns/promises': ['lookup', 'resolve', 'resolve4', 'resolve6', 'reverse'],
  http: ['request', 'get', 'createServer'],
  https: ['request', 'get', 'createServer'],
  http2: ['connect', 'createServer'],
};

for (const [module, names] of Object.entries(ways))
  for (const name of names) require(`node:${module}`)[name] = report(`${module}.${name}`);

const { Server, Socket } = require('node:net');
Socket.prototype.connect = report('net.Socket.connect');
Server.prototype.listen = report('net.Server.listen');
for (const name of ['fetch', 'WebSocket', 'EventSource'])
  Object.defineProperty(globalThis, name, { value: report(name), configurable: true });
require('node:module').syncBuiltinESMExports();
