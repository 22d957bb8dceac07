import { expect, test } from 'vitest';
import { formatMessage } from '../../src/content-files/message.ts';
import { reportOpenMarks } from '../../src/content-files/open-marks.ts';

test.each([
	['a.yaml', 'text: See [x](#y), TODO', ['1:20']],
	['a.yaml', 'text: Done # TODO: look again', []],
	['a.yaml', '# TODO', []],
	['a.mdx', '# TODO', ['1:3']],
	['a.mdx', 'TODOS', []],
])('%s: %s', (path, text, places) => {
	const found = reportOpenMarks(path, text).map(formatMessage);
	expect(found.map((message) => /^[^:]+:(\d+:\d+)/.exec(message)?.[1])).toEqual(places);
});
