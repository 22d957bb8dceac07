import { describe, expect, test } from 'vitest';
import remarkNeverCollected from '../../../src/markdown/plugins/remark-never-collected.ts';
import remarkOptionalData from '../../../src/markdown/plugins/remark-optional-data.ts';
import remarkRequiredData from '../../../src/markdown/plugins/remark-required-data.ts';
import { render } from '../../helpers/render.ts';

const faults: Record<string, [markdown: string, ...expected: string[]]> = {
	'one that stands twice': [
		'<OptionalData>\n\n- [A](#a)\n\n</OptionalData>\n\n<OptionalData>\n\n- [B](#b)\n\n</OptionalData>',
		'7:1: Unexpected second `<OptionalData>`, expected one on a page (marker-second)',
	],
	'one in a line of text': [
		'See <OptionalData /> below.',
		'1:5: Unexpected `<OptionalData>` inside other content, expected it on lines of its own (marker-place)',
	],
	'one in a quotation': [
		'Text\n\n> <OptionalData />',
		'3:3: Unexpected `<OptionalData>` inside other content, expected it on lines of its own (marker-place)',
	],
	'an attribute at its place': [
		'<OptionalData open>\n\n- [A](#a)\n\n</OptionalData>',
		'1:15: Unexpected attribute of `<OptionalData>`, expected none (marker-attribute)',
	],
	'text beside the list in it': [
		'<OptionalData>\n\nThese:\n\n- [A](#a)\n\n</OptionalData>',
		'3:1: Unexpected paragraph in `<OptionalData>`, expected one list (marker-content)',
	],
	'a table in one for lists': [
		'<OptionalData>\n\n- [A](#a)\n\n| B |\n| - |\n| c |\n\n</OptionalData>',
		'5:1: Unexpected table in `<OptionalData>`, expected one list (marker-content)',
	],
	'a second list in it, which has other bullets': [
		'<OptionalData>\n\n- [A](#a)\n\n1. [B](#b)\n\n</OptionalData>',
		'5:1: Unexpected bullet `1.`, expected `-` as in the lines above (bullet-other)',
	],
	'one that ends where it starts': [
		'Text\n\n<OptionalData />',
		'3:1: Unexpected `<OptionalData/>`, expected `<OptionalData>` above its table or list, and `</OptionalData>` below it (marker-empty)',
	],
	'one without content': [
		'Text\n\n<OptionalData>\n\n</OptionalData>',
		'3:1: Unexpected `<OptionalData>` without content, expected one list in it (marker-empty)',
	],
};

describe('reports of a marker', () => {
	test.each(Object.entries(faults))('%s', async (_, [markdown, ...expected]) => {
		const { messages } = await render(remarkOptionalData, markdown);
		expect(messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});

	test('text beside the list in <NeverCollected>', async () => {
		const { messages } = await render(
			remarkNeverCollected,
			'<NeverCollected>\n\nThese:\n\n- [A](#a)\n\n</NeverCollected>',
		);
		expect(messages).toEqual([
			'content/en/page.mdx:3:1: Unexpected paragraph in `<NeverCollected>`, expected one list (marker-content)',
		]);
	});

	test('<NeverCollected> in a line of text', async () => {
		const { messages } = await render(remarkNeverCollected, 'See <NeverCollected /> below.');
		expect(messages).toEqual([
			'content/en/page.mdx:1:5: Unexpected `<NeverCollected>` inside other content, expected it on lines of its own (marker-place)',
		]);
	});

	test('that <RequiredData> may hold a list or a table', async () => {
		const { messages } = await render(remarkRequiredData, '<RequiredData>\n\n</RequiredData>');
		expect(messages).toEqual([
			'content/en/page.mdx:1:1: Unexpected `<RequiredData>` without content, expected one table or one list in it (marker-empty)',
		]);
	});
});

test('leaves the markers of others alone', async () => {
	const { policy, messages } = await render(remarkOptionalData, '<NeverCollected a>\n\nText\n\n</NeverCollected>');
	expect(messages).toEqual([]);
	expect(policy).toEqual({});
});
