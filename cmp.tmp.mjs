// Raw pages as Astro made them against finished ones: every element's computed style.
import {chromium} from 'playwright-core';import {readFileSync,existsSync} from 'node:fs';import {createServer} from 'node:http';import {join,extname} from 'node:path';
const T={'.html':'text/html','.css':'text/css','.js':'text/javascript','.woff2':'font/woff2','.svg':'image/svg+xml'};
const serve=(roots)=>new Promise(r=>{const s=createServer((q,a)=>{let p=decodeURIComponent(new URL(q.url,'http://x').pathname);if(p.endsWith('/'))p+='index.html';for(const root of roots){const f=join(root,p);if(existsSync(f)){a.writeHead(200,{'content-type':T[extname(f)]??'application/octet-stream'});return a.end(readFileSync(f))}}a.writeHead(404);a.end()}).listen(0,'127.0.0.1',()=>r([`http://127.0.0.1:${s.address().port}`,s]))});
const [A,sa]=await serve(['node_modules/.astro/dist','dist']);const [B,sb]=await serve(['dist']);
const br=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']});
const read=async(url,opts)=>{const c=await br.newContext(opts);const p=await c.newPage();if(opts.media)await p.emulateMedia({media:opts.media});await p.goto(url);await p.evaluate(()=>document.fonts.ready);const r=await p.evaluate(()=>[...document.querySelectorAll('body, body *')].map(e=>{const out={};for(const pseudo of [null,'::before','::after','::marker']){const s=getComputedStyle(e,pseudo);if(pseudo&&pseudo!=='::marker'&&s.content==='none')continue;for(const k of s)if(!k.startsWith('--')&&!k.startsWith('view-transition'))out[(pseudo??'')+k]=s.getPropertyValue(k)}return [e.tagName,e.className?.baseVal??e.className,out]}));await c.close();return r};
let bad=0;
for(const path of process.argv.slice(2))for(const opts of [{viewport:{width:360,height:800}},{viewport:{width:1440,height:900},colorScheme:'dark'},{viewport:{width:800,height:900},media:'print'}]){
const [x,y]=await Promise.all([read(A+path,opts),read(B+path,opts)]);if(x.length!==y.length){console.log(path,'count',x.length,y.length);bad++;continue}
let n=0;for(let i=0;i<x.length;i++){for(const k in x[i][2])if(x[i][2][k]!==y[i][2][k]&&!(k.includes('font-family'))){if(n++<4)console.log(path,JSON.stringify(opts),x[i][0],String(x[i][1]).slice(0,60),k,x[i][2][k].slice(0,60),'→',y[i][2][k]?.slice(0,60))}}
console.log(path,JSON.stringify(opts),x.length,'elements',n,'differences');bad+=n}
console.log('in all',bad);await br.close();sa.close();sb.close();
