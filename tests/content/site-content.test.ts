import { expect, test } from 'vitest';
import { formatMessage } from '../../src/content-files/message.ts';
import { content } from '../helpers/content.ts';

test('the content of the site has no problem, and nothing in it waits for an author', () => {
	expect([...content.messages, ...content.warnings].map(formatMessage)).toEqual([]);
});
