import { expect, test } from 'vitest';
import { warnAboutFuture } from '../../src/check/check-dates.ts';
import { formatMessage } from '../../src/content-files/message.ts';
import { readRevision } from '../../src/provenance/revision-file.ts';

const path = 'content/revisions/2024-05-01.yaml';
const revision = readRevision(path, '2024-05-01', 'title: A\nurl: https://example.com/\nlanguage: en\n');

test('a revision is yet to come until its day', () => {
	expect(warnAboutFuture([], [revision], '2024-04-30').map(formatMessage)).toEqual([
		`${path}:1:1: Unexpected date 2024-05-01 of a revision, expected none that is yet to come (revision-future)`,
	]);
	expect(warnAboutFuture([], [revision], '2024-05-01')).toEqual([]);
});
