import type { ApiMethods } from './api-method.ts';
import { chatMethods } from './chat-methods.ts';
import { conversationMethods } from './conversation-methods.ts';
import { directoryMethods } from './directory-methods.ts';
import { fileMethods } from './file-methods.ts';
import { historyMethods } from './history-methods.ts';
import { reactionMethods } from './reaction-methods.ts';
import { viewMethods } from './view-methods.ts';

/** Every method of the Web API that this workspace knows. */
export const apiMethods: ApiMethods = {
  ...chatMethods,
  ...conversationMethods,
  ...directoryMethods,
  ...fileMethods,
  ...historyMethods,
  ...reactionMethods,
  ...viewMethods,
};
