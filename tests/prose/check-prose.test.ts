import { describe, expect, test } from 'vitest';
import { formatMessage } from '../../src/content-files/message.ts';
import { checkProse } from '../../src/prose/check-prose.ts';
import { type Edit, smallSiteWith } from '../helpers/content-folder.ts';

const words = (count: number) => `${'word '.repeat(count - 1)}end.`;
const lines = (...all: string[]): Edit => ({ content: `${all.join('\n')}\n` });
const page = (...all: string[]) => lines('---', 'title: T', 'description: D', '---', '', ...all);

/** The messages about the files that are edited. */
async function messagesOf(edits: Record<string, Edit>): Promise<string[]> {
	const { messages } = await checkProse(await smallSiteWith(edits));
	return messages.filter(({ file }) => file && file.replace('content/', '') in edits).map(formatMessage);
}

async function placesOf(edits: Record<string, Edit>): Promise<string[]> {
	return (await messagesOf(edits)).map((message) => message.replace(/ .*\((.*)\)$/s, ' $1'));
}

test('the content of the site reads well', async () => {
	const { messages, files } = await checkProse(process.cwd());
	expect(messages.map(formatMessage)).toEqual([]);
	expect(files.filter(({ words }) => words > 50).length).toBeGreaterThanOrEqual(10);
});

describe('a long sentence', () => {
	test('is reported at its first word', async () => {
		const text = `Short. **“W**${words(26)}” It ends.`;
		expect(await messagesOf({ 'en/a.mdx': page(text, '', `Fine: ${words(24)}`) })).toEqual([
			`content/en/a.mdx:6:10: Unexpected sentence of 26 words, expected at most 25: «“W${words(26)}”» (prose-sentence)`,
		]);
	});

	test.each([
		['a bullet', page('- One', `- ${words(26)}`), ['7:3']],
		['a link', page(`See [W${words(20)}`, `more](https://example.com/) ${words(10)}`), ['6:1']],
		['a description', lines('---', 'title: T', `description: "${words(26)}"`, '---', '', 'A.'), ['3:15']],
		['a heading', page(`## ${words(26)}`, '', 'Text.'), []],
		['a quotation', page(`> ${words(26)}`), []],
		['a statement', page(`[${words(26)}](#one)`), []],
		['two bullets', page(`- ${words(20)}`, `- ${words(20)}`), []],
	])('in %s', async (_, content, places) => {
		const expected = places.map((place) => `content/en/a.mdx:${place}: prose-sentence`);
		expect(await placesOf({ 'en/a.mdx': content })).toEqual(expected);
	});

	test('is reported in notes and in the glossary, in its own language', async () => {
		const edits = {
			'en/provenance.yaml': lines(
				'source:',
				`  hardware: ${words(26)}`,
				'corrections:',
				'  hardware:',
				`    - of: [W${words(26)}.]`,
				'      text: >-',
				'        Short. “<span lang="sv">Kort</span>”.',
				`        W${words(26)}`,
			),
			'revisions/2023-01-01.yaml': lines(
				'notes:',
				'  - ids: [hardware]',
				'    text:',
				'      en: Short.',
				`      sv: W${words(26)}`,
			),
			'en/glossary.yaml': lines(
				`introduction: W${words(26)}`,
				'terms:',
				'  one:',
				'    term: One',
				'    explanation: One.',
			),
			'sv/glossary.yaml': lines('terms:', '  one:', `    term: ${words(26)}`, `    explanation: W${words(26)}`),
		};
		expect(await placesOf(edits)).toEqual([
			'content/en/glossary.yaml:1:15: prose-sentence',
			'content/en/provenance.yaml:8:9: prose-sentence',
			'content/revisions/2023-01-01.yaml:5:11: prose-sentence',
			'content/sv/glossary.yaml:4:18: prose-sentence',
		]);
	});
});

describe('hard prose', () => {
	// With the description, 5 words in 3 sentences: 1.7; two are long, or 40 %.
	const hard = page('One two.', '', 'Collections administrators.');

	test('is reported at its hardest sentence', async () => {
		expect(await messagesOf({ 'sv/a.mdx': hard, 'en/a.mdx': page('See two.') })).toEqual([
			'content/sv/a.mdx:8:1: Unexpected LIX of 41.7, expected at most 40 (`sv`); the hardest sentence, 102: «Collections administrators.» (prose-lix)',
		]);
	});

	test('has one limit for each language', async () => {
		expect(await placesOf({ 'en/a.mdx': hard })).toEqual([]);
	});

	test('is measured without quotations and other languages', async () => {
		const text = 'Han sa ”administratörerna”, på engelska <span lang="en">administrators everywhere</span>.';
		expect(await placesOf({ 'sv/a.mdx': page('En bil.', '', text) })).toEqual([]);
	});
});

describe('a term that the glossary does not have', () => {
	test('is reported where it stands', async () => {
		expect(await messagesOf({ 'en/a.mdx': page('An **admin', 'or Admins** see.') })).toEqual([
			'content/en/a.mdx:6:6: Unexpected term `admin`, expected a form of `administrator` (prose-term)',
			'content/en/a.mdx:7:4: Unexpected term `Admins`, expected a form of `administrator` (prose-term)',
		]);
	});

	test.each([
		['en', 'The admin center, an administrator, “an admin” and admin-created.', []],
		['en', 'It is <span lang="sv">admin</span>.', []],
		['en', 'Say email.', []],
		['en', 'Say e-mail.', ['e-mail']],
		['sv', 'De bearbetar, och bearbetning.', ['bearbetar']],
		['sv', 'Det är ”personliga data”.', []],
		['sv', 'Det är personliga data.', ['personliga data']],
		['sv', 'En hantering av mobilappar.', ['hantering av mobilappar']],
		['sv', 'En hantering av mobilprogram.', []],
	])('in «%s»: %s', async (locale, text, found) => {
		const messages = (await messagesOf({ [`${locale}/a.mdx`]: page('A bit. Or so on. It is.', '', text) })).filter(
			(message) => message.endsWith('(prose-term)'),
		);
		expect(messages.map((message) => /`([^`]*)`/.exec(message)?.[1])).toEqual(found);
	});
});
