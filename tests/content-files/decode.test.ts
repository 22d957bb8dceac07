import { expect, test } from 'vitest';
import { decode } from '../../src/content-files/decode.ts';
import { formatMessage } from '../../src/content-files/message.ts';

const text = '---\ntitle: Åäö\n---\n';
const other = (name: string) => [
	`f:1:1: Unexpected encoding ${name}, expected UTF-8: save the file in that (encoding)`,
];

test.each<[string, Uint8Array, string[], string?]>([
	['UTF-8', Buffer.from(text), []],
	['UTF-8 with a byte order mark, which stays', Buffer.from(`\uFEFF${text}`), [], `\uFEFF${text}`],
	['UTF-8 with a lost byte, which is reported elsewhere', Buffer.from([0xc3, 0xc3, 0xa5]), [], '\uFFFDå'],
	['ASCII', Buffer.from('abc'), [], 'abc'],
	['nothing', Buffer.from(''), [], ''],
	['Latin-1', Buffer.from(text, 'latin1'), other('Latin-1')],
	['Latin-1 with quotes as Windows has them', Buffer.from([0x93, 0xe5, 0x94]), other('Latin-1'), '“å”'],
	['UTF-16', Buffer.from(text, 'utf16le'), other('UTF-16')],
	['UTF-16 with a byte order mark', Buffer.from(`\uFEFF${text}`, 'utf16le'), other('UTF-16')],
	['UTF-16, high bytes first', Buffer.from(text, 'utf16le').swap16(), other('UTF-16')],
	[
		'UTF-16 with a mark, high bytes first',
		Buffer.from(`\uFEFFÅ${text}`, 'utf16le').swap16(),
		other('UTF-16'),
		`Å${text}`,
	],
])('decodes %s', (_, bytes, messages, expected = text) => {
	const decoded = decode('f', bytes);
	expect(decoded.text).toBe(expected);
	expect(decoded.messages.map(formatMessage)).toEqual(messages);
});
