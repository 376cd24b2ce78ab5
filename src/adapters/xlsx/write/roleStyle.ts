/** How cells of one role look. */
export interface RoleStyle {
  /** Points; colour as RRGGBB. */
  readonly font: { readonly name: string; readonly size: number; readonly bold: boolean; readonly colour?: string };
  /** RRGGBB. */
  readonly fill?: string;
  readonly border: boolean;
  readonly align: "left" | "centre" | "right";
  readonly wrap: boolean;
  /** Excel format code; General where absent. */
  readonly numberFormat?: string;
}
