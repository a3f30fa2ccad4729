/**
 * A bookmark that sends the page one is looking at here. What it read travels behind the # of the address, which never
 * leaves the browser: the page's own description of the job, and its text.
 */
export const bookmarklet = (origin: string) => `javascript:(${program})(${JSON.stringify(origin)})`;

const program = `function(o){
var d=document,
a=function(s){return Array.prototype.map.call(d.querySelectorAll(s),function(e){return e.outerHTML}).join('')},
m=d.querySelector('main,[role=main],article')||d.body,
e=d.createElement('p');
e.textContent=(m.innerText||m.textContent||'').slice(0,25000);
window.open(o+'/jobs/add?url='+encodeURIComponent(location.href)+'#'+encodeURIComponent(
a('title,meta[property^="og:"],link[rel=canonical]')+a('script[type="application/ld+json"]').slice(0,60000)+
'<main>'+a('h1').slice(0,2000)+e.innerHTML.replace(/\\n+/g,'</p><p>')+'</main>'))}`.replace(/\n/g, '');

/** What the bookmark brought along, or nothing. */
export function broughtAlong(hash: string): string | null {
  try {
    return decodeURIComponent(hash.replace(/^#/, '')) || null;
  } catch {
    return null;
  }
}
