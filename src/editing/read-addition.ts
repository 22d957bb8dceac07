import { parseArgs } from 'node:util';
import { openMark } from '../content-files/open-marks.ts';
import { localeCodes } from '../i18n/index.ts';
import type { Addition } from './add-statements.ts';
import { type Kind, kinds } from './place-of-new.ts';

const labelOptions = localeCodes.map((code) => `[--${code} LABEL]`).join(' ');
const usage = [
	`npm run new -- item ID --category ID|--after ID --mam MAM ${labelOptions}`,
	`npm run new -- category ID [ITEM] [--after ID] --mam MAM ${labelOptions}`,
	`npm run new -- optional|never ID [--after ID] ${labelOptions}`,
].join('\n');

const options: Record<Kind, string[]> = {
	item: ['category', 'after', 'mam'],
	category: ['after', 'mam'],
	optional: ['after'],
	never: ['after'],
};

/**
 * Read what is to be added from the arguments of a command. Of a category with a data item, each label may be given twice:
 * for the one and for the other.
 *
 * @throws if they are not those of a new statement
 */
export function readAddition([name, ...args]: string[]): Addition {
	const kind = kinds.find((known) => known === name);
	if (!kind) throw new Error(`Expected one of ${kinds.map((known) => `\`${known}\``).join(', ')}:\n${usage}`);
	const single = options[kind].map((option) => [option, { type: 'string' as const }]);
	const many = localeCodes.map((code) => [code, { type: 'string' as const, multiple: true }]);
	const { values, positionals: ids } = parseArgs({
		args,
		allowPositionals: true,
		options: Object.fromEntries([...single, ...many]),
	});
	const { category, after, mam, ...given } = values as Record<string, string> & Addition['labels'];
	const areIds = ids.length === 1 || (ids.length === 2 && kind === 'category' && ids[0] !== ids[1]);
	if (!areIds) throw new Error(`Expected one id, or those of a category and of its first data item:\n${usage}`);
	const excess = localeCodes.find((code) => (given[code]?.length ?? 0) > ids.length);
	if (excess) throw new Error(`Unexpected \`--${excess}\` once more, expected one label for each id:\n${usage}`);
	// A label is one line.
	const oneLine = (label: string) => label.replace(/\s+/g, ' ').trim() || openMark;
	const labels = Object.fromEntries(
		Object.entries(given as Addition['labels']).map(([code, own]) => [code, own.map(oneLine)]),
	);
	return { kind, ids, category, after, mam, labels };
}
