/* Only browsers that know no modules run this: the Internet Explorer inside Excel 2016 and 2019. Written for it. */
(function () {
  var root = document.getElementById("root");
  var lines = [
    "这台电脑的 Excel 用的是 Internet Explorer，太旧，打不开本助手；您的台账没有任何改动。",
    "可以这样办：",
    "1. 用 Edge 或 Chrome 浏览器打开下面的网址，把台账文件拖进去检查，结果另存为副本；",
    "2. 或请管理电脑的同志安装 Microsoft Edge WebView2，或换用 Excel 2021 以上版本。",
  ];
  var place = document.createElement("div");
  place.className = "start";
  place.setAttribute("role", "alert");
  for (var i = 0; i < lines.length; i++) {
    var line = document.createElement("p");
    line.appendChild(document.createTextNode(lines[i]));
    place.appendChild(line);
  }
  var address = document.createElement("p");
  address.appendChild(document.createTextNode(location.href.replace(/[^/]*([?#].*)?$/, "index.html")));
  place.appendChild(address);
  while (root.firstChild) root.removeChild(root.firstChild);
  root.appendChild(place);
})();
