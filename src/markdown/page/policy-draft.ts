import type { VFile } from 'vfile';
import type { Policy } from '../../policy/model.ts';

/** Get the parts of a page's policy that have been read so far, so that a plugin can add its own. */
export function policyDraft(file: VFile): Partial<Policy> {
	file.data.policy ??= {};
	return file.data.policy;
}
