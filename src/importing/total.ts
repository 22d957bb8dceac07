import { accountOf, type Outcome, outcomes } from './account.ts';
import type { Import } from './import-document.ts';

const totalNames: Partial<Record<Outcome, string>> = {
	verdict: 'with another verdict',
	condition: 'with another condition',
	added: 'new',
	question: 'in question',
	note: 'as notes',
};

/** Say how many rows a document has, and what they add up to. */
export function totalOf(imported: Import): string {
	const { blocks, faults } = imported.upstream;
	const rows = blocks.reduce((sum, block) => sum + block.rows, 0);
	const account = accountOf(imported);
	const parts = outcomes.flatMap((outcome) => {
		const own = account.filter((one) => one.outcome === outcome).reduce((sum, one) => sum + one.rows, 0);
		const lost = outcome === 'not understood' ? faults.filter(({ isRow }) => isRow).length : 0;
		return own + lost > 0 ? [`${own + lost} ${totalNames[outcome] ?? outcome}`] : [];
	});
	const shared = account.some((one) => one.rows === 0) ? '; a category may share the row of its first item' : '';
	return `${parts.join(' + ') || '0'} = ${rows} rows and bullets${shared}`;
}
