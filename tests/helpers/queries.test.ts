import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readQueries } from './queries.ts';

async function fileWith(content: string): Promise<string> {
	const folder = await mkdtemp(join(tmpdir(), 'queries-'));
	onTestFinished(() => rm(folder, { recursive: true }));
	await writeFile(join(folder, 'queries.json'), content);
	return join(folder, 'queries.json');
}

test('queries are read, whatever else they say', async () => {
	const path = await fileWith('[{"lang":"sv","q":"foton","expect":["never-photos"],"kind":"synonym","by":"a person"}]');
	expect(readQueries(path)).toEqual([
		{ lang: 'sv', q: 'foton', expect: ['never-photos'], kind: 'synonym', lenient: false },
	]);
});

test.each([
	['{"a":1}', 'expected array'],
	['[{"lang":"de","q":"fotos","expect":[],"kind":"none"}]', 'at [0].lang'],
	['[{"lang":"en","q":"photos","kind":"none"}]', 'at [0].expect'],
	['[', 'expected a JSON file of queries'],
])('%s is refused', async (content, reason) => {
	const path = await fileWith(content);
	expect(() => readQueries(path)).toThrow(reason);
});

test('a file that is not there is refused', () => {
	expect(() => readQueries('/nowhere.json')).toThrow('Unexpected `/nowhere.json`, expected a JSON file of queries');
});
