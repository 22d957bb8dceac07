import { checkContent } from '../check/check-content.ts';
import { counted, formatMessage, formatProblems } from '../content-files/message.ts';

/**
 * Check the content. Of many problems that are alike, only the first are shown, unless all are asked for.
 *
 *     npm run check:content
 *     npm run check:content -- --all
 */
const isAll = process.argv.includes('--all');
const { pages, messages, warnings } = await checkContent(process.cwd());
for (const message of warnings) console.warn(`Warning: ${formatMessage(message)}`);
for (const line of isAll ? messages.map(formatMessage) : formatProblems(messages)) console.error(line);
const found = [counted(pages.length, 'page'), counted(messages.length, 'problem'), counted(warnings.length, 'warning')];
console.log(`content: ${found.join(', ')}`);
process.exitCode = messages.length > 0 ? 1 : 0;
