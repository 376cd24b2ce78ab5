import ts from "typescript";

/** Names that a file exports. */
export interface Exports {
  readonly values: readonly string[];
  readonly types: readonly string[];
}

export function exportsOf(text: string): Exports {
  const values: string[] = [];
  const types: string[] = [];
  for (const statement of ts.createSourceFile("file.tsx", text, ts.ScriptTarget.ES2022).statements) {
    if (ts.isExportDeclaration(statement) && statement.exportClause && ts.isNamedExports(statement.exportClause)) {
      const isType = statement.isTypeOnly;
      for (const { name, isTypeOnly } of statement.exportClause.elements)
        (isType || isTypeOnly ? types : values).push(name.text);
    }
    if (!ts.canHaveModifiers(statement)) continue;
    if (!ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) continue;
    if (ts.isInterfaceDeclaration(statement) || ts.isTypeAliasDeclaration(statement)) types.push(statement.name.text);
    else if (ts.isVariableStatement(statement)) {
      for (const { name } of statement.declarationList.declarations) if (ts.isIdentifier(name)) values.push(name.text);
    } else if (ts.isFunctionDeclaration(statement) || ts.isClassDeclaration(statement)) {
      if (statement.name) values.push(statement.name.text);
    }
  }
  return { values, types };
}
