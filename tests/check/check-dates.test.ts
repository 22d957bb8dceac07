import { expect, test } from 'vitest';
import { checkOtherDates, warnAboutFuture } from '../../src/check/check-dates.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import type { Locale } from '../../src/i18n/index.ts';
import type { Page } from '../../src/markdown/page/page.ts';
import { readRevision } from '../../src/provenance/revision-file.ts';

const path = 'content/revisions/2024-05-01.yaml';
const revision = readRevision(path, '2024-05-01', 'title: A\nurl: https://example.com/\nlanguage: en\n');

test('a revision is yet to come until its day', () => {
	expect(warnAboutFuture([], [revision], '2024-04-30').map(formatMessage)).toEqual([
		`${path}:1:1: Unexpected date 2024-05-01 of a revision, expected none that is yet to come (revision-future)`,
	]);
	expect(warnAboutFuture([], [revision], '2024-05-01')).toEqual([]);
});

test.each([
	[null, null, ['null']],
	['2020-01-01', '2020-01-01', ['2020-01-01']],
	[null, '2020-01-01', []],
	// Those are the revision.
	['2024-05-01', '2024-05-01', []],
])('of documents in other languages, of %s and %s, no two are one revision of their own', (first, second, expected) => {
	const pages = [first, second].map((date, at) => ({
		path: `content/${at}/data-collection.mdx`,
		locale: ['sv', 'de'][at],
		frontmatter: { source: { date } },
	}));
	const provenance = pages.map(({ locale }) => ({ locale: locale as Locale, words: { photos: 'Fotos' } }));
	const found = checkOtherDates(pages as unknown as Page[], provenance, [revision]).map(formatMessage);
	const withoutWords = provenance.map(({ locale }) => ({ locale, words: {} }));
	expect(checkOtherDates(pages as unknown as Page[], withoutWords, [revision])).toEqual([]);
	for (const only of provenance) {
		const one = provenance.map((own) => (own === only ? own : { ...own, words: {} }));
		expect(checkOtherDates(pages as unknown as Page[], one, [revision])).toEqual([]);
	}
	const of = (date: string) =>
		`content/1/data-collection.mdx:1:1: Unexpected \`source.date\` ${date} of a second document in another language, expected another than that of \`content/0/data-collection.mdx\` (source-between)`;
	expect(found).toEqual(expected.map(of));
});
