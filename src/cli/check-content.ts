import { checkContent } from '../check/check-content.ts';
import { formatMessage } from '../content-files/message.ts';

const { pages, messages, warnings } = await checkContent(process.cwd());
for (const message of warnings) console.warn(`Warning: ${formatMessage(message)}`);
for (const message of messages) console.error(formatMessage(message));
console.log(`content: ${pages.length} pages, ${messages.length} problems, ${warnings.length} warnings`);
process.exitCode = messages.length > 0 ? 1 : 0;
