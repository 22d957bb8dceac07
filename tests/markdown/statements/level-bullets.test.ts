import { describe, expect, test } from 'vitest';
import remarkRequiredData from '../../../src/markdown/plugins/remark-required-data.ts';
import { render } from '../../helpers/render.ts';

const { original } = await render(
	remarkRequiredData,
	`<RequiredData>

| Category | Data item | With MAM only |
| - | - | - |
| [A](#a) | [One](#a-one) | No |
| | [Two](#a-two) | Yes (Sometimes) |
| | [Three](#a-three) | No |
| [B](#b) | | No |
| [C](#c) | [One](#c-one) | No |

</RequiredData>`,
);

const right = `- [A](#a)
  - [ett](#a-one)
  - [två](#a-two)
    - Ibland
  - [tre](#a-three)
- [B](#b)
- [C](#c)
  - [ett](#c-one)`;

const read = (list: string) =>
	render(remarkRequiredData, `<RequiredData>\n\n${list}\n\n</RequiredData>`, { path: 'content/sv/page.mdx', original });

const { policy, messages } = await read(right);

test('leaves a list as it is whose bullets are where they belong', () => {
	expect(messages).toEqual([]);
	const ids = policy.required?.categories.map(({ items }) => items.map(({ id }) => id));
	expect(ids).toEqual([['a-one', 'a-two', 'a-three'], ['b'], ['c-one']]);
});

const item = (label: string) => `Unexpected indentation of \`${label}\`, expected 2 spaces more than its category`;
const category = (label: string) => `Unexpected indentation of \`${label}\`, expected none`;

// The first bullet stands on the third line.
const faults: Record<string, [find: string, replace: string, message: string]> = {
	'a data item without indentation': ['  - [ett](#a', '- [ett](#a', `4:1: ${item('ett')}`],
	'a data item with a condition, without indentation': [
		'  - [två](#a-two)\n    - Ibland',
		'- [två](#a-two)\n  - Ibland',
		`5:1: ${item('två')}`,
	],
	'a data item with too little, and not those below it': ['  - [ett](#a', ' - [ett](#a', `4:2: ${item('ett')}`],
	'a data item with a space too much': ['  - [två]', '   - [två]', `5:4: ${item('två')}`],
	'a data item that is nested under another': ['  - [tre]', '    - [tre]', `7:5: ${item('tre')}`],
	'the first of data items that are nested under another': [
		'  - [två](#a-two)\n    - Ibland\n  - [tre]',
		'    - [två](#a-two)\n      - Ibland\n    - [tre]',
		`5:5: ${item('två')}`,
	],
	'a category with a space': ['- [C]', ' - [C]', `9:2: ${category('C')}`],
	'a category like a data item': ['- [C]', '  - [C]', `9:3: ${category('C')}`],
	'a category with its data items': ['- [C](#c)\n  -', '  - [C](#c)\n    -', `9:3: ${category('C')}`],
	'a category that is a data item': ['- [B]', '    - [B]', `8:5: ${category('B')}`],
	'another bullet of a data item': [
		'  - [två]',
		'  * [två]',
		'5:3: Unexpected bullet `*`, expected `-` as in the lines above',
	],
	'a number in place of a bullet': [
		'  - [två]',
		'  1. [två]',
		'5:3: Unexpected bullet `1.`, expected `-` as in the lines above',
	],
	'another bullet of a category': ['- [B]', '+ [B]', '8:1: Unexpected bullet `+`, expected `-` as in the lines above'],
};

describe('reports, and reads all the same,', () => {
	test.each(Object.entries(faults))('%s', async (_, [find, replace, message]) => {
		const wrong = await read(right.replace(find, replace));
		const rule = message.includes('indentation') ? 'bullet-indent' : 'bullet-other';
		expect(wrong.messages).toEqual([`content/sv/page.mdx:${message} (${rule})`]);
		expect(wrong.policy).toEqual(policy);
	});
});

test('leaves a link within a condition to another rule', async () => {
	const { messages: told } = await read(
		right.replace('Ibland', 'Med [tre](#a-three)').replace('  - [tre](#a-three)\n', ''),
	);
	expect(told).toEqual([
		'content/sv/page.mdx:6:11: Unexpected id `a-three` in a condition or remark, expected text (remark-id)',
	]);
});
