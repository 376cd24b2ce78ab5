import { hostType, objectOf, type HostObject } from "../executor/typeTable";

interface RuntimeState {
  state: string;
}

const runtimeState: RuntimeState = { state: "Visible" };

/** Objects beside the workbook that clients make by name: the shared runtime, the ribbon, the add-in itself. */
export const addinServices: Readonly<Record<string, HostObject>> = {
  "Microsoft.InternalService.AddinInternalService": objectOf(
    hostType("AddinInternalService", { methods: { notifyActionHandlerReady: () => null } }),
    null,
  ),
  "Microsoft.AppRuntime.AppRuntimeService": objectOf(
    hostType<RuntimeState>("AppRuntimeService", {
      methods: {
        setAppRuntimeState: (runtime, [state]) => {
          runtime.state = String(state);
          return null;
        },
        getAppRuntimeState: ({ state }) => state,
      },
    }),
    runtimeState,
  ),
};
