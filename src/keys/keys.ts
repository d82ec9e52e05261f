import { ApiKeyResolver } from './resolver.js';
import { apiKeyView } from './view.js';

/** The resolvers of keys. */
export const keyResolvers = [ApiKeyResolver];

/** The views of keys. */
export const keyViews = [apiKeyView];
