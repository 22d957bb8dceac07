import type { TestProject } from 'vitest/node';

/** Say what the random tests start from, so that a run can be repeated. */
export default function setup({ config }: TestProject): void {
	const { seed, runsFactor } = config.provide;
	console.log(
		`Random tests start from seed ${seed}${runsFactor === 1 ? '' : `, with ${runsFactor} times the usual runs: \`SEED=${seed} npm run test:explore\` repeats them`}.`,
	);
}
