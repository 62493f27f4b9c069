/** A page with one empty field, for copying and pasting with real keys. */

import { answerWith, pathOf, type Site } from './site';

const page =
  '<!doctype html><meta charset="utf-8"><title>clipboard</title><link rel="icon" href="data:,"><textarea></textarea>';

export const blankSite: Site = {
  handle: async (request, response) => {
    if (pathOf(request) !== '/') return false;
    answerWith(response, 'text/html; charset=utf-8', page);
    return true;
  },
};
