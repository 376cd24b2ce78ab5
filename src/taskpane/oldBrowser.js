/* Only browsers that know no modules run this, on the page that needs no Excel. Written for them. */
(function () {
  var root = document.getElementById("root");
  var place = document.createElement("p");
  place.className = "start";
  place.setAttribute("role", "alert");
  place.appendChild(
    document.createTextNode(
      "这个浏览器太旧，打不开本助手；请用 Edge 或 Chrome（近三年的版本）打开这个网址。您的台账没有任何改动。"
    )
  );
  while (root.firstChild) root.removeChild(root.firstChild);
  root.appendChild(place);
})();
