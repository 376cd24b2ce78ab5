/** Numbers of the events that Excel tells its clients of. */
export const EVENT = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  columnSorted: 20,
  singleClicked: 21,
  rowHidden: 22,
  formulaChanged: 23,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export interface HostEvent {
  readonly type: number;
  /** The sheet's id; listeners on the collection hear of it too. Null: the collection's only. */
  readonly sheetId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly isRemote: boolean;
}

/** Methods by which a client asks to be told, without `_Register` and `_Unregister`. */
export const REGISTRATIONS: Readonly<Record<string, number>> = {
  DataChangedEvent: EVENT.changed,
  ActivatedEvent: EVENT.activated,
  DeactivatedEvent: EVENT.deactivated,
  CalculatedEvent: EVENT.calculated,
  FormatChangedEvent: EVENT.formatChanged,
  FormulaChangedEvent: EVENT.formulaChanged,
  SelectionChangedEvent: EVENT.selectionChanged,
  RowHiddenChangedEvent: EVENT.rowHidden,
  RowSortedEvent: EVENT.rowSorted,
  ColumnSortedEvent: EVENT.columnSorted,
  SingleClickedEvent: EVENT.singleClicked,
  ProtectionChangedEvent: EVENT.protectionChanged,
  EventNameChanged: EVENT.nameChanged,
  EventVisibilityChanged: EVENT.visibilityChanged,
  EventMoved: EVENT.moved,
  AddedEvent: EVENT.added,
  DeletedEvent: EVENT.deleted,
};
