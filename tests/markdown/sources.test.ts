import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import remarkBrokenCharacters from '../../src/markdown/plugins/remark-broken-characters.ts';
import remarkRequiredData from '../../src/markdown/plugins/remark-required-data.ts';
import type { Policy } from '../../src/policy/model.ts';
import { policyFacts } from '../helpers/policy-facts.ts';
import { render } from '../helpers/render.ts';

const source = (name: string) => readFileSync(new URL(`../fixtures/sources/${name}`, import.meta.url), 'utf8');
const mark = (name: string, content: string) => `<${name}>\n\n${content}\n\n</${name}>`;

/** The required table of the English source, as it stands. */
const table = source('data-collection.en.md')
	.split('\n')
	.filter((line) => line.startsWith('|'))
	.join('\n');

/** The required list of the Swedish source, its bullets written as `-`. */
const list = source('data-collection.sv.txt')
	.split('\n')
	.filter((line) => line.startsWith(' '))
	.slice(4)
	.map((line) => line.replace('•', '-'))
	.join('\n');

/** Write the ids of the fact base as the links that they become; nothing else of the source changes. */
function withIds(text: string, language: 'en' | 'sv'): string {
	let category = '';
	return text
		.split('\n')
		.map((line) => {
			const cells = language === 'en' ? line.split('|') : line.split(/(?<=^ +- )/);
			return cells.map((cell) => withId(cell)).join(language === 'en' ? '|' : '');
		})
		.join('\n');

	function withId(cell: string): string {
		const words = cell.trim();
		const named = policyFacts.categories.find((other) => other[language].raw === words);
		if (named) {
			category = named.key;
			const name = words.match(/^\*\*.*?\*\*/)?.[0] ?? named[language].label;
			return cell.replace(name, `[${name}](#${category})`);
		}
		const item = policyFacts.items.find((other) => other.category === category && other[language] === words);
		// The list's «ikoner» is the table's «size», mistranslated.
		const id = item?.key === 'app-icons' ? 'app-size' : item?.key;
		return id ? cell.replace(words, `[${words}](#${id})`) : cell;
	}
}

const english = () => render(remarkRequiredData, mark('RequiredData', withIds(table, 'en')));

async function swedish(text: string) {
	const { original } = await english();
	return render(remarkRequiredData, mark('RequiredData', text), { path: 'content/sv/page.mdx', original });
}

function count({ required }: Partial<Policy>) {
	const categories = required?.categories ?? [];
	const items = categories.flatMap((category) => category.items);
	const standalone = categories.filter(({ id, items: [first] }) => first?.id === id).length;
	const mam = Object.groupBy(items, (item) => item.mam);
	return {
		items: items.length - standalone,
		standalone,
		yes: mam.yes?.length,
		conditional: mam.conditional?.length,
		no: mam.no?.length,
	};
}

describe('the required table of the English source', () => {
	test('without ids gives an error a statement, with a proposal', async () => {
		const { messages } = await render(remarkRequiredData, mark('RequiredData', table));
		const missing = messages.filter((message) => message.includes('without an id'));
		expect(missing).toHaveLength(75 + 13);
		expect(missing[1]).toBe(
			'content/en/page.mdx:5:38: Unexpected data item without an id, expected `[Privacy keys for certificates](#access-control-information-privacy-keys-for-certificates)` (id-missing)',
		);
		expect(messages).toHaveLength(75 + 13 + 1);
	});

	test('with ids gives all statements, and an error at the lost bracket', async () => {
		const { policy, messages } = await english();
		expect(count(policy)).toEqual({ items: 75, standalone: 2, yes: 37, conditional: 9, no: 31 });
		expect(policy.required?.categories.find(({ id }) => id === 'app-inventory')?.note).toBe(
			'Application inventory data is only collected when marked by the Admin as a corporate-owned device or the compliant app feature is turned on.',
		);
		expect(messages).toEqual([
			'content/en/page.mdx:72:3: Unexpected `(` alone in a category, expected a `)` to match (bracket-lost)',
		]);
	});
});

describe('the required list of the Swedish source', () => {
	test('without ids gives an error a statement, with a proposal', async () => {
		const { messages } = await swedish(list);
		const missing = messages.filter((message) => message.includes('without an id'));
		expect(missing).toHaveLength(62 + 13);
		expect(missing[3]).toBe(
			'content/sv/page.mdx:6:5: Unexpected data item without an id, expected `[Telefonnummer](#anvandarinformation-telefonnummer)` (id-missing)',
		);
		expect(messages).toEqual(missing);
	});

	test('with ids gives all statements, with the verdicts of the table', async () => {
		const { policy, messages } = await swedish(withIds(list, 'sv'));
		expect(count(policy)).toMatchObject({ items: 62, standalone: 2 });
		expect(policy.required?.categories.find(({ id }) => id === 'app-inventory')?.note).toBe(
			'Programinventeringsdata samlas endast in om enheten har markerats av administratören som en företagsägd enhet eller om funktionen för kompatibel app har aktiverats.',
		);
		expect(messages).toEqual([]);
	});
});

test('reports the mojibake of the English source at its place', async () => {
	const never = source('data-collection.en.md')
		.split('\n')
		.filter((line) => line.includes('â€™'));
	expect(never).toHaveLength(1);
	const { messages } = await render(remarkBrokenCharacters, mark('NeverCollected', never.join('\n')));
	expect(messages).toEqual([
		'content/en/page.mdx:3:15: Unexpected broken characters `â€™`, expected the one that they stood for: the text was decoded with another encoding than UTF-8 (characters-broken)',
	]);
});
