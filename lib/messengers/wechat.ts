/** WeChat for the web: a plain `<pre>` as composer, Angular around it. */
import type { Adapter } from './adapter';

export const wechat: Adapter = {
  id: 'wechat',
  name: 'WeChat',
  matches: ['https://wx.qq.com/*', 'https://wx2.qq.com/*', 'https://web.wechat.com/*'],
  composers: [
    {
      editable: ['#editArea', 'pre.edit_area[contenteditable]'],
      send: ['.box_ft .btn_send', 'a.btn_send'],
      release: 'ask',
    },
  ],
  ignore: ['#search_bar input'],
  conversation: ['.box_hd .title_name', '#chatArea .title_name'],
};
