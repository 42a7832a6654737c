// Preloaded into a process (`NODE_OPTIONS=--import …`) and into all that it starts: writes down every host that is not this machine.
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

const HERE = /^(?:localhost|127\.[\d.]+|::1|0\.0\.0\.0|::|[0:]+|)$/;
const note = (host) => {
	if (typeof host === 'string' && !HERE.test(host)) appendFileSync(process.env.OUTSIDE_HOSTS, `${host}\n`);
};

const { lookup } = dns;
dns.lookup = (host, ...rest) => {
	note(host);
	return lookup(host, ...rest);
};
const lookupLater = dns.promises.lookup;
dns.promises.lookup = (host, ...rest) => {
	note(host);
	return lookupLater(host, ...rest);
};
const connect = Object.getOwnPropertyDescriptor(net.Socket.prototype, 'connect').value;
net.Socket.prototype.connect = function (...args) {
	const [first] = Array.isArray(args[0]) ? args[0] : args;
	note(typeof first === 'object' && first !== null ? first.host : args.find((arg) => typeof arg === 'string'));
	return connect.apply(this, args);
};
syncBuiltinESMExports();
