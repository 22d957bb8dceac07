import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../../src/content-files/message.ts';
import { markdownTexts, takeFrontmatter } from '../../../src/markdown/page/frontmatter.ts';

function take(source: string) {
	const file = new VFile({ path: 'content/en/page.mdx', value: source });
	const { frontmatter } = takeFrontmatter(file);
	return { frontmatter, rest: String(file), messages: file.messages.map(formatMessage) };
}

const page = (...lines: string[]) => `---\n${lines.join('\n')}\n---\n\nText.`;
const names = ['title: A', 'description: B'];
const source = ['source:', '  title: C', '  url: https://example.com/', '  language: en', '  date: 2022-04-27'];

describe('the frontmatter', () => {
	test('is read and checked, dates as text', () => {
		const { frontmatter, messages } = take(page(...names, 'revision: 2022-04-27', ...source));
		expect(messages).toEqual([]);
		expect(frontmatter).toEqual({
			title: 'A',
			description: 'B',
			revision: '2022-04-27',
			source: { title: 'C', url: 'https://example.com/', language: 'en', date: '2022-04-27' },
		});
	});

	test('leaves spaces in its place', () => {
		const { rest } = take(page(...names));
		expect(rest.split('\n').map((line) => line.trim())).toEqual(['', '', '', '', '', 'Text.']);
	});
});

const faults: Record<string, [source: string, ...expected: string[]]> = {
	'broken characters': [
		page('title: Aâ€™s', 'description: B'),
		'2:9: Unexpected broken characters `â€™`, expected the one that they stood for: the text was decoded with another encoding than UTF-8 (characters-broken)',
	],
	'broken characters below blank lines': [
		`\n\n${page('title: Aâ€™s', 'description: B')}`,
		'4:9: Unexpected broken characters `â€™`, expected the one that they stood for: the text was decoded with another encoding than UTF-8 (characters-broken)',
	],
	'what does not fit': [
		page('title: A'),
		'1:1: Unexpected frontmatter without `description`, expected text there (yaml-form)',
	],
	'frontmatter in TOML, whose form is not told of': [
		"+++\ntitle = 'A'\n+++\n\nText.",
		'1:1: Unexpected `+++`, expected `---`: the frontmatter is YAML (frontmatter-yaml)',
		'3:1: Unexpected `+++`, expected `---`: the frontmatter is YAML (frontmatter-yaml)',
	],
	'frontmatter that ends as if it were TOML': [
		'\n\n---\ntitle: A\n+++\n\nText.',
		'5:1: Unexpected `+++`, expected `---`: the frontmatter is YAML (frontmatter-yaml)',
	],
	'frontmatter without an end below blank lines': [
		'\n\n---\ntitle: A\n--\n\nText.',
		'5:1: Unexpected frontmatter without an end, expected a line `---` (frontmatter-end)',
	],
	'frontmatter in TOML without an end': [
		"+++\ntitle = 'A'\n\nText.",
		'3:1: Unexpected frontmatter without an end, expected a line `---` (frontmatter-end)',
	],
	'frontmatter without an end, at what looks most like it': [
		'---\ntitle: A\ndescription: B\n ---\n\nText.',
		'4:1: Unexpected frontmatter without an end, expected a line `---` (frontmatter-end)',
	],
};

describe('reports', () => {
	test.each(Object.entries(faults))('%s', (_, [text, ...expected]) => {
		expect(take(text).messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});
});

test('finds its values for others', () => {
	const file = new VFile({ value: page(...names, ...answers('required', 'conditional', 'optional', 'never')) });
	const { frontmatter, frontmatterPlaces } = takeFrontmatter(file);
	const keys = ['answers', 2, 'remark'];
	expect(frontmatterPlaces?.placeOfValue(keys)).toEqual({ line: 7, column: 57 });
	expect(markdownTexts({ ...frontmatter, remarks: { a: 'title' } })).toEqual([
		...[0, 1, 2, 3].flatMap((index) => [
			{ keys: ['answers', index, 'text'], text: 'title' },
			{ keys: ['answers', index, 'remark'], text: 'two' },
		]),
		{ keys: ['remarks', 'a'], text: 'title' },
	]);
});

/** The rows of a short answer, each with the same words. */
function answers(...kinds: string[]): string[] {
	return ['answers:', ...kinds.map((kind) => `  - { kind: ${kind}, name: title, text: title, remark: two }`)];
}

test.each([
	['one missing', ['required', 'optional', 'never']],
	['another order', ['never', 'required', 'conditional', 'optional']],
	['one too many', ['required', 'conditional', 'optional', 'never', 'never']],
])('has an answer with its four rows: %s', (_, kinds) => {
	const expected = 'a row for each of `required`, `conditional`, `optional`, `never`, in this order';
	const [message = '', ...others] = take(page(...names, ...answers(...kinds))).messages;
	expect(message).toContain(expected);
	expect(others).toEqual([]);
});

test('leaves spaces in the place of YAML that does not parse, too', () => {
	const text = page('title: Small: policy');
	expect(take(text).rest).toBe(`${text.slice(0, -5).replace(/[^\n]/g, ' ')}Text.`);
});

test('gives nothing of frontmatter that is faulty', () => {
	expect(take(page('title: A')).frontmatter).toBeUndefined();
	expect(take(page('title: Small: policy')).frontmatter).toBeUndefined();
});
