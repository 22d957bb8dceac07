// Preloaded into the tests and what they run: nothing may connect to another machine.
import { Socket } from 'node:net';

const connect = Socket.prototype.connect;

Socket.prototype.connect = function (this: Socket, ...args: unknown[]) {
	// Node passes on its arguments in a list of their own.
	const [options] = (Array.isArray(args[0]) ? args[0] : args) as [{ host?: string } | undefined];
	const host = options?.host ?? 'localhost';
	if (!/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host)) {
		console.error(`Unexpected connection to ${host}, expected none.`);
		process.exit(1);
	}
	return Reflect.apply(connect, this, args);
} as typeof connect;
