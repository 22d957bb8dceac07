import { revisionsOf } from '../../src/provenance/source-documents.ts';
import { content } from './content.ts';
import { factsDate } from './policy-facts.ts';

const revisions = revisionsOf(content.pages, content.provenance, content.revisions);

/** All revisions that the content knows, oldest first. */
export const revisionList = revisions?.list ?? [];

/** The one that the pages show. */
export const shownRevision = revisions?.list[revisions.rendered];

/** Whether the pages show the document of which the fact base speaks. */
export const showsFacts = shownRevision?.date === factsDate;
if (!showsFacts)
	console.log(`The facts of the prose are those of ${factsDate}; the pages show ${shownRevision?.date}.`);
