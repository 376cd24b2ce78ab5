/** The page of the simulated Excel: a strip for the sheet, and the add-in's pane in a frame, as Excel on the web sets it up. */
export function hostPage(frameName: string, addinUrl: string, width: number): string {
  return `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>模拟的 Excel</title>
<style>
html,body{margin:0;height:100%;font:12px sans-serif}
body{display:flex}
#sheet{flex:1;background:linear-gradient(#e1e1e1 1px,transparent 1px) 0 0/100% 20px,linear-gradient(90deg,#e1e1e1 1px,transparent 1px) 0 0/72px 100%}
iframe{width:${String(width)}px;height:100%;border:0;border-left:1px solid #c8c8c8}
</style></head>
<body><div id="sheet"></div>
<script>
const frame = document.createElement("iframe");
frame.name = ${JSON.stringify(frameName).replaceAll("<", "\\u003c")};
frame.setAttribute("sandbox", "allow-scripts allow-forms allow-same-origin ms-allow-popups allow-popups allow-popups-to-escape-sandbox");
window.addEventListener("message", ({ source, data }) => {
  if (source === frame.contentWindow && typeof data === "string") window.messageToHost(data);
});
window.messageFromHost = (text) => frame.contentWindow.postMessage(text, ${JSON.stringify(new URL(addinUrl).origin)});
frame.src = ${JSON.stringify(addinUrl)};
document.body.append(frame);
</script></body></html>`;
}
