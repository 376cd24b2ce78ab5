import { quoted, quotedFew, shortened } from "../../../values/phrases";
import type { WordsOf } from "./wordsOfRule";

export const planWords: WordsOf<
  | "unit-not-in-plan"
  | "lead-differs-from-plan"
  | "town-outside-specialty-town"
  | "leader-differs-from-plan"
  | "key-task-uncovered"
> = {
  "unit-not-in-plan": {
    title: "计划没有给该单位这项任务",
    what: "按行动计划，这个单位不在这项重点任务的牵头、责任单位之内，也不是本专业镇专班的牵头单位。",
    why: "责任可能压错了单位，或者重点任务写错了。",
    example: "任务5的责任单位写了县水利局。",
    remedy: "核对重点任务和单位；确有分工调整的，可以接受这条提示并写明理由。",
    message: ({ units, keyTask }) =>
      `按行动计划，${quotedFew(units)}不在第${keyTask}项重点任务的牵头、责任单位之内；请核对单位或重点任务`,
  },
  "lead-differs-from-plan": {
    title: "牵头单位与计划不一致",
    what: "牵头单位都不是行动计划里这项重点任务的牵头单位，也不是本专业镇专班的牵头单位。",
    why: "牵头单位决定这一行算在谁头上。",
    example: "任务3由县工信科技局牵头（计划：县发改局）。",
    remedy: "核对牵头单位；确有调整的，可以接受这条提示并写明理由。",
    message: ({ units, keyTask, planLeads }) =>
      `第${keyTask}项重点任务按行动计划由${quoted(planLeads)}牵头，这里写的是${quotedFew(units)}，也不是专班牵头单位；请核对`,
  },
  "town-outside-specialty-town": {
    title: "镇不属于该专业镇",
    what: "镇一栏写的镇不是附件1里这个专业镇的助推镇。",
    why: "任务会算在这个镇头上；写错镇名就冤枉了别的镇。",
    example: "万安钻石的任务写了泉掌镇。",
    remedy: "核对镇名和专业镇；确实由这个镇承担的，可以接受这条提示并写明理由。",
    message: ({ towns, specialtyTown, planTowns }) =>
      `按行动计划附件1，“${specialtyTown}”由${quoted(planTowns)}助推，这里写的是${quotedFew(towns)}；请核对镇名或专业镇`,
  },
  "leader-differs-from-plan": {
    title: "分管县领导与计划不一致",
    what: "分管县领导一栏里没有附件1的分管县领导。",
    why: "人员变动后由现职人员自行替补，不一定是错。",
    example: "附件1为成俊，台账为他人。",
    remedy: "如是人员变动不用改；否则改正。",
    message: ({ specialtyTown, planLeader }, value) =>
      `行动计划附件1中“${specialtyTown}”的分管县领导是${planLeader}，这里写的是“${shortened(value)}”；如是人员变动不用改，否则请改正`,
  },
  "key-task-uncovered": {
    title: "重点任务没有安排",
    what: "某个专业镇在所有重点任务台账里都没有这几项重点任务的行（取消的行不算）。",
    why: "专班要把十二项重点任务都分解到年度台账里。",
    example: "绛州绿没有第4、8项任务。",
    remedy: "补上这几项的具体任务；确实不涉及的，可以接受这条提示并写明理由。",
    message: ({ specialtyTown, keyTasks }) =>
      `“${specialtyTown}”的台账里没有第${keyTasks.join("、")}项重点任务；请补充，或确认不涉及`,
  },
};
