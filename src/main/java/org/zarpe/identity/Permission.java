package org.zarpe.identity;

import static org.zarpe.identity.Action.APPROVE;
import static org.zarpe.identity.Action.CHANGE;
import static org.zarpe.identity.Action.SEE;
import static org.zarpe.identity.Reach.ASSIGNED;
import static org.zarpe.identity.Reach.CASE;
import static org.zarpe.identity.Reach.NONE;
import static org.zarpe.identity.Reach.OPERATOR;
import static org.zarpe.identity.Reach.OWN;

import java.util.EnumMap;
import java.util.Map;

/**
 * Who may do what, and how far: the one table of it. Use cases ask for a line by its name, the guide prints it, and the policies of the database hold its
 * reach for rows. A line says resource and action, then the reach of each role.
 */
public enum Permission {
    // spotless:off
    //                     resource                 action    director  adviser   trainer   manager  staff  assessor  committee researcher
    SEE_PROGRAMMES        (Resource.PROGRAMMES,     SEE,      OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    RUN_PROGRAMMES        (Resource.PROGRAMMES,     CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    IMPORT_COMPANIES      (Resource.IMPORTS,        CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_BOARDS            (Resource.BOARDS,         SEE,      OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    ASSIGN_PEOPLE         (Resource.BOARDS,         CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_TABLES            (Resource.TABLES,         SEE,      OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_PANEL             (Resource.PANEL,          SEE,      OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     OPERATOR),
    RUN_OPERATOR          (Resource.PEOPLE_OF_OPERATOR, CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    ANONYMISE_ACCOUNTS    (Resource.PEOPLE_OF_OPERATOR, APPROVE,  OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SETTLE_DOORS          (Resource.DOORS,          CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    KEEP_ASSESSORS        (Resource.ASSESSORS,      CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    DECLARE_CONFLICTS     (Resource.INDEPENDENCE,   CHANGE,   NONE,     NONE,     NONE,     NONE,    NONE,  OPERATOR, OPERATOR, NONE),

    INVITE_TO_COMPANY     (Resource.PEOPLE_OF_COMPANY, CHANGE,   OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),

    SEE_FILE              (Resource.FILE,           SEE,      OPERATOR, ASSIGNED, ASSIGNED, OWN,     OWN,   CASE,     CASE,     NONE),
    CHANGE_FILE           (Resource.FILE,           CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    SEE_FIGURES           (Resource.FIGURES,        SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  CASE,     NONE,     NONE),
    CHANGE_FIGURES        (Resource.FIGURES,        CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    SEE_HISTORY           (Resource.HISTORY,        SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    SEE_USES              (Resource.CONSENTS,       SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    APPROVE_USES          (Resource.CONSENTS,       APPROVE,  NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    TAKE_FILE_OUT         (Resource.WHOLE_FILE,     SEE,      OPERATOR, NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    ANONYMISE_COLLEAGUES  (Resource.FILE,           APPROVE,  OPERATOR, NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),

    SEE_APPLICATION       (Resource.APPLICATION,    SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  CASE,     NONE,     NONE),
    APPLY                 (Resource.APPLICATION,    CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    JUDGE_APPLICATIONS    (Resource.APPLICATION,    APPROVE,  OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_ENROLMENT         (Resource.ENROLMENT,      SEE,      OPERATOR, ASSIGNED, ASSIGNED, OWN,     OWN,   CASE,     CASE,     NONE),
    MOVE_STAGES           (Resource.ENROLMENT,      CHANGE,   OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    OVERRULE_STAGES       (Resource.ENROLMENT,      APPROVE,  OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),

    SEE_DIAGNOSIS         (Resource.DIAGNOSIS,      SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    ANSWER                (Resource.QUESTIONNAIRES, CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    READ_FOR_ONESELF      (Resource.OWN_READINGS,   CHANGE,   NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    READ_AS_ADVISER       (Resource.ADVISER_READINGS, CHANGE,   OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_SWOT              (Resource.SWOT,           SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    CHANGE_SWOT           (Resource.SWOT,           CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),

    SEE_PATH              (Resource.PATH_ABROAD,    SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  CASE,     NONE,     NONE),
    SEE_MARKETS           (Resource.MARKETS,        SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    PREPARE_MARKETS       (Resource.MARKETS,        CHANGE,   OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    CHOOSE_MARKET         (Resource.MARKETS,        APPROVE,  NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    STATE_OBJECTIVE       (Resource.OBJECTIVE,      CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  NONE,     NONE,     NONE),

    SEE_PLAN              (Resource.PLAN,           SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    DRAFT_PLAN            (Resource.PLAN,           CHANGE,   OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    ACCEPT_PLAN           (Resource.PLAN,           APPROVE,  NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    WORK_ON_PLAN          (Resource.PROGRESS,       CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),

    SEE_PROCESSES         (Resource.PROCESSES,      SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     CASE,     NONE),
    KEEP_PROCESSES        (Resource.PROCESSES,      CHANGE,   NONE,     ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    APPROVE_DOCUMENTS     (Resource.PROCESSES,      APPROVE,  NONE,     ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    CONFIRM_READING       (Resource.READ_DOCUMENTS, CHANGE,   NONE,     NONE,     NONE,     OWN,     OWN,   NONE,     NONE,     NONE),

    SEE_TRAINING          (Resource.TRAINING,       SEE,      OPERATOR, ASSIGNED, ASSIGNED, OWN,     OWN,   CASE,     NONE,     NONE),
    RECORD_TRAINING       (Resource.TRAINING,       CHANGE,   OPERATOR, ASSIGNED, ASSIGNED, NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_VISITS            (Resource.VISITS,         SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    RECORD_VISITS         (Resource.VISITS,         CHANGE,   OPERATOR, ASSIGNED, NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_RESULTS           (Resource.RESULTS,        SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  CASE,     NONE,     NONE),
    RECORD_RESULTS        (Resource.RESULTS,        CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     NONE,  NONE,     NONE,     NONE),

    SEE_IMPROVEMENT       (Resource.IMPROVEMENT,    SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    KEEP_IMPROVEMENT      (Resource.IMPROVEMENT,    CHANGE,   NONE,     ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    CHECK_IMPROVEMENT     (Resource.IMPROVEMENT,    APPROVE,  NONE,     ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    SEE_REVIEWS           (Resource.REVIEWS,        SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     NONE,     NONE),
    HOLD_REVIEWS          (Resource.REVIEWS,        CHANGE,   NONE,     ASSIGNED, NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    SIGN_REVIEWS          (Resource.REVIEWS,        APPROVE,  NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    KEEP_AUDITS           (Resource.AUDITS,         CHANGE,   NONE,     ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),

    SEE_REQUIREMENTS      (Resource.REQUIREMENTS,   SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     CASE,     NONE),
    SEE_EVIDENCE          (Resource.EVIDENCE,       SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     CASE,     NONE),
    NOTE_EVIDENCE         (Resource.EVIDENCE,       CHANGE,   OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   NONE,     NONE,     NONE),
    JUDGE_EVIDENCE        (Resource.EVIDENCE,       APPROVE,  NONE,     ASSIGNED, NONE,     NONE,    NONE,  CASE,     NONE,     NONE),
    ANSWER_REQUIREMENTS   (Resource.REQUIREMENTS,   CHANGE,   NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    JUDGE_REQUIREMENTS    (Resource.VERDICTS,       APPROVE,  NONE,     NONE,     NONE,     NONE,    NONE,  CASE,     NONE,     NONE),

    SEE_CERTIFICATE       (Resource.CERTIFICATE,    SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     CASE,     NONE),
    SHOW_CERTIFICATE      (Resource.CERTIFICATE,    APPROVE,  NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    SEE_ALL_CERTIFICATES  (Resource.CERTIFICATES_OF_OPERATOR, SEE,      OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    SEE_CASES             (Resource.CASES,          SEE,      OPERATOR, ASSIGNED, NONE,     OWN,     OWN,   CASE,     CASE,     NONE),
    RUN_CASES             (Resource.CASES,          CHANGE,   OPERATOR, NONE,     NONE,     NONE,    NONE,  NONE,     NONE,     NONE),
    DECIDE_CASES          (Resource.CASES,          APPROVE,  NONE,     NONE,     NONE,     NONE,    NONE,  NONE,     CASE,     NONE),
    ASK_RECOGNITION       (Resource.RECOGNITION,    APPROVE,  NONE,     NONE,     NONE,     OWN,     NONE,  NONE,     NONE,     NONE),
    ASSESS                (Resource.ASSESSMENTS,    CHANGE,   NONE,     NONE,     NONE,     NONE,    NONE,  CASE,     NONE,     NONE),
    CORRECT_FINDINGS      (Resource.CORRECTIONS,    CHANGE,   NONE,     NONE,     NONE,     OWN,     OWN,   NONE,     NONE,     NONE);
    // spotless:on

    private final Resource resource;
    private final Action action;
    private final Map<Role, Reach> reach = new EnumMap<>(Role.class);

    Permission(
            Resource resource,
            Action action,
            Reach director,
            Reach adviser,
            Reach trainer,
            Reach manager,
            Reach staff,
            Reach assessor,
            Reach committee,
            Reach researcher) {
        this.resource = resource;
        this.action = action;
        reach.put(Role.DIRECTOR, director);
        reach.put(Role.ADVISER, adviser);
        reach.put(Role.TRAINER, trainer);
        reach.put(Role.MANAGER, manager);
        reach.put(Role.STAFF, staff);
        reach.put(Role.ASSESSOR, assessor);
        reach.put(Role.COMMITTEE, committee);
        reach.put(Role.RESEARCHER, researcher);
    }

    public Resource resource() {
        return resource;
    }

    public Action action() {
        return action;
    }

    public Reach reachOf(Role role) {
        return reach.getOrDefault(role, Reach.NONE);
    }
}
