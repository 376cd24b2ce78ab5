export const NO_TASKS = "没有读到重点任务台账的记录";
