/**
 * Run something and tell how many seconds of processor time it took.
 *
 * A clock would count the time that the machine gives to others, too. The tests of a process
 * run one after the other: nothing else is counted.
 */
export async function processorSeconds<Result>(run: () => Promise<Result>): Promise<[result: Result, seconds: number]> {
	const start = process.cpuUsage();
	const result = await run();
	const { user, system } = process.cpuUsage(start);
	return [result, (user + system) / 1_000_000];
}
