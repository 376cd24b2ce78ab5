/** A refusal that Excel sends back in the body of its answer. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly httpStatus = 400,
  ) {
    super(message);
    this.name = "HostFailure";
  }
}

const MESSAGES = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: "The resource being created already exists.",
  InvalidArgument: "The argument is invalid or missing or has an incorrect format.",
  InvalidSelection: "The current selection is invalid for this operation.",
  InvalidReference: "This reference is not valid for the current operation.",
  InvalidOperation: "The operation attempted is invalid on the object.",
  AccessDenied: "You cannot perform the requested operation.",
  ApiNotFound: "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  GeneralException: "There was an internal error while processing the request.",
  RangeExceedsLimit: "The cell count in the range has exceeded the maximum supported number.",
  InsertDeleteConflict: "The insert or delete operation attempted resulted in a conflict.",
  UnsupportedOperation: "The operation being attempted is not supported.",
} as const;

export type FailureCode = keyof typeof MESSAGES;

/** Throws what Excel answers with under a code. */
export function fail(code: FailureCode, message: string = MESSAGES[code]): never {
  const status = { ItemNotFound: 404, GeneralException: 500, ItemAlreadyExists: 409, AccessDenied: 403 } as const;
  throw new HostFailure(code, message, code in status ? status[code as keyof typeof status] : 400);
}

/** A member that office.js knows and this host does not (yet): never answered with a guess. */
export function failUnknown(type: string, member: string): never {
  const where = `${type}.${member}`;
  throw new HostFailure("SimulatedHostLacks", `The simulated Excel does not know ${where}: add it in test/host/types.`);
}
