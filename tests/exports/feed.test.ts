import { expect, test } from 'vitest';
import { writeFeed } from '../../src/exports/feed.ts';
import type { RevisionHead } from '../../src/policy/revisions.ts';

test('a revision that changes no statement says so', () => {
	const before: RevisionHead = { title: 'A', url: null, language: 'en', date: '2022-04-27', notes: [] };
	const step = { before, after: { ...before, date: '2023-09-29' }, changes: [] };
	const feed = writeFeed('en', [step], { feed: 'https://example.com/feed.xml', changes: 'https://example.com/' });
	expect(feed).toContain('No statement has changed.');
});

test('whatever a note says, the feed is well-formed XML', () => {
	const text = 'a ]]> b & <c> \uFFFE\uFFFF\uD800 ü \u{1F600}';
	const before: RevisionHead = { title: 'A', url: null, language: 'en', date: '2022-04-27', notes: [] };
	const after: RevisionHead = {
		...before,
		date: '2023-09-29',
		notes: [{ ids: [], text: { en: { text, html: '' } } }],
	};
	const feed = writeFeed('en', [{ before, after, changes: [] }], {
		feed: 'https://example.com/feed.xml',
		changes: 'https://example.com/changes/',
	});
	expect(feed).toContain('a ]]&gt; b &#x26; &#x3C;c> \uFFFD\uFFFD\uFFFD ü \u{1F600}</summary>');
});
