import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../../src/content-files/message.ts';
import { takeFrontmatter } from '../../../src/markdown/page/frontmatter.ts';

function take(source: string) {
	const file = new VFile({ path: 'content/en/page.mdx', value: source });
	const frontmatter = takeFrontmatter(file);
	return { frontmatter, rest: String(file), data: file.data.astro, messages: file.messages.map(formatMessage) };
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

	test('leaves spaces in its place, and the data to Astro', () => {
		const { rest, data } = take(page(...names));
		expect(rest.split('\n').map((line) => line.trim())).toEqual(['', '', '', '', '', 'Text.']);
		expect(data).toEqual({ frontmatter: { title: 'A', description: 'B' } });
	});
});

const schema = 'expected title, description, answers, revision, source';

const faults: Record<string, [source: string, ...expected: string[]]> = {
	'YAML that does not parse': [
		page('title: Small: policy', 'description: B'),
		'2:13: Unexpected frontmatter, expected YAML: bad indentation of a mapping entry',
	],
	'broken characters': [
		page('title: Aâ€™s', 'description: B'),
		'2:9: Unexpected broken characters `â€™`, expected the one that they stood for: the text was decoded with another encoding than UTF-8',
	],
	'an unknown key': [page(...names, 'author: nobody'), `4:1: Unexpected \`author\` in the frontmatter, ${schema}`],
	'each unknown key': [
		page('author: nobody', ...names, 'date: 2022-04-27'),
		`2:1: Unexpected \`author\` in the frontmatter, ${schema}`,
		`5:1: Unexpected \`date\` in the frontmatter, ${schema}`,
	],
	'a value of the wrong kind': [
		page(...names, 'revision: 2022-04-27', ...source).replace('https://example.com/', 'policy.html'),
		'7:1: Unexpected `source.url` in the frontmatter, Invalid URL',
	],
	'a revision without its source': [
		page(...names, 'revision: 2022-04-27'),
		'4:1: Unexpected `revision` in the frontmatter, expected a `source` beside it, or neither',
	],
	'a missing key on the first line': [
		page('title: A'),
		'1:1: Unexpected `description` in the frontmatter, Invalid input: expected string, received undefined',
	],
	'frontmatter without an end, at what looks most like it': [
		'---\ntitle: A\ndescription: B\n ---\n\nText.',
		'4:1: Unexpected frontmatter without an end, expected a line `---`',
		'2:1: Unexpected `title` in the frontmatter, Invalid input: expected string, received undefined',
		'3:1: Unexpected `description` in the frontmatter, Invalid input: expected string, received undefined',
	],
};

describe('reports', () => {
	test.each(Object.entries(faults))('%s', (_, [text, ...expected]) => {
		expect(take(text).messages).toEqual(expected.map((message) => `content/en/page.mdx:${message}`));
	});
});

test('leaves spaces in the place of YAML that does not parse, too', () => {
	const text = page('title: Small: policy');
	expect(take(text).rest).toBe(`${text.slice(0, -5).replace(/[^\n]/g, ' ')}Text.`);
});

test('gives nothing of frontmatter that is faulty', () => {
	expect(take(page('title: A')).frontmatter).toBeUndefined();
	expect(take(page('title: Small: policy')).frontmatter).toBeUndefined();
});
