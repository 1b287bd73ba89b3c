-- The golden file decision-table.csv of the module must equal these rows, cell by cell.
insert into confidentiality.decision (class, relation, answer, writes) values
  -- DIRECTORY
  ('DIRECTORY', 'SELF', 'A', true), ('DIRECTORY', 'COMPANION', 'A', false),
  ('DIRECTORY', 'COMP_UNSIGNED', 'A', false), ('DIRECTORY', 'COMP_PAUSED', 'A', false),
  ('DIRECTORY', 'EX_COMPANION', 'V', false), ('DIRECTORY', 'TEAM', 'A', false),
  ('DIRECTORY', 'EX_TEAM', 'V', false), ('DIRECTORY', 'COORDINATOR', 'A', true),
  ('DIRECTORY', 'SUPERVISOR', 'M', false), ('DIRECTORY', 'COACH', 'M', false),
  ('DIRECTORY', 'TRAINER', 'M', false), ('DIRECTORY', 'FACILITATOR', 'M', false),
  ('DIRECTORY', 'ADMIN', 'M', false),
  -- CONTACT
  ('CONTACT', 'SELF', 'A', true), ('CONTACT', 'COMPANION', 'A', false),
  ('CONTACT', 'COMP_PAUSED', 'A', false), ('CONTACT', 'TEAM', 'C', false),
  ('CONTACT', 'COORDINATOR', 'B', false), ('CONTACT', 'PROFESSIONAL', 'C', false),
  -- SAFE_CONTACT
  ('SAFE_CONTACT', 'SELF', 'A', true), ('SAFE_CONTACT', 'COMPANION', 'A', false),
  ('SAFE_CONTACT', 'COMP_UNSIGNED', 'A', false), ('SAFE_CONTACT', 'COMP_PAUSED', 'A', false),
  ('SAFE_CONTACT', 'TEAM', 'A', false), ('SAFE_CONTACT', 'COORDINATOR', 'A', true),
  -- PROFILE
  ('PROFILE', 'SELF', 'A', true), ('PROFILE', 'COMPANION', 'A', false),
  ('PROFILE', 'TEAM', 'B', false), ('PROFILE', 'COORDINATOR', 'B', false),
  ('PROFILE', 'PROFESSIONAL', 'C', false),
  -- NOTE
  ('NOTE', 'SELF', 'A', true), ('NOTE', 'COMPANION', 'A', true),
  ('NOTE', 'TEAM', 'B', false), ('NOTE', 'COORDINATOR', 'B', false),
  ('NOTE', 'PROFESSIONAL', 'C', false),
  -- GOAL
  ('GOAL', 'SELF', 'A', true), ('GOAL', 'COMPANION', 'A', true),
  ('GOAL', 'COMP_PAUSED', 'V', false), ('GOAL', 'TEAM', 'A', false),
  ('GOAL', 'COORDINATOR', 'C', false), ('GOAL', 'PROFESSIONAL', 'C', false),
  -- APPOINTMENT
  ('APPOINTMENT', 'SELF', 'A', true), ('APPOINTMENT', 'COMPANION', 'A', true),
  ('APPOINTMENT', 'COMP_PAUSED', 'A', false), ('APPOINTMENT', 'TEAM', 'A', false),
  ('APPOINTMENT', 'COORDINATOR', 'C', false), ('APPOINTMENT', 'PROFESSIONAL', 'C', false),
  -- TEAM_PLAN
  ('TEAM_PLAN', 'SELF', 'A', false), ('TEAM_PLAN', 'COMPANION', 'C', false),
  ('TEAM_PLAN', 'TEAM', 'A', true), ('TEAM_PLAN', 'COORDINATOR', 'M', false),
  -- MESSAGE
  ('MESSAGE', 'SELF', 'A', true), ('MESSAGE', 'COMPANION', 'A', true),
  ('MESSAGE', 'COMP_PAUSED', 'A', false),
  -- MATCH_CARD
  ('MATCH_CARD', 'SELF', 'A', true), ('MATCH_CARD', 'COMPANION', 'A', false),
  ('MATCH_CARD', 'COMP_UNSIGNED', 'M', false), ('MATCH_CARD', 'COMP_PAUSED', 'A', false),
  ('MATCH_CARD', 'COORDINATOR', 'A', true),
  -- AGREEMENT
  ('AGREEMENT', 'SELF', 'A', true), ('AGREEMENT', 'COMPANION', 'A', true),
  ('AGREEMENT', 'COMP_UNSIGNED', 'A', true), ('AGREEMENT', 'COMP_PAUSED', 'A', false),
  ('AGREEMENT', 'EX_COMPANION', 'A', false), ('AGREEMENT', 'TEAM', 'V', false),
  ('AGREEMENT', 'COORDINATOR', 'M', false), ('AGREEMENT', 'DPO', 'V', false),
  -- CONSENTS
  ('CONSENTS', 'SELF', 'A', true), ('CONSENTS', 'COMPANION', 'M', false),
  ('CONSENTS', 'COMP_UNSIGNED', 'M', false), ('CONSENTS', 'COMP_PAUSED', 'M', false),
  ('CONSENTS', 'TEAM', 'M', false), ('CONSENTS', 'COORDINATOR', 'M', false),
  ('CONSENTS', 'DPO', 'A', false),
  -- SAFEGUARDING
  ('SAFEGUARDING', 'SELF', 'A', false), ('SAFEGUARDING', 'COMPANION', 'V', false),
  ('SAFEGUARDING', 'COMP_PAUSED', 'V', false), ('SAFEGUARDING', 'TEAM', 'V', false),
  ('SAFEGUARDING', 'COORDINATOR', 'A', false), ('SAFEGUARDING', 'DPO', 'A', false),
  -- STORY_ME
  ('STORY_ME', 'SELF', 'A', true),
  -- STORY_PEERS
  ('STORY_PEERS', 'SELF', 'A', true), ('STORY_PEERS', 'COMPANION', 'A', false),
  -- STORY_TEAM
  ('STORY_TEAM', 'SELF', 'A', true), ('STORY_TEAM', 'TEAM', 'A', false),
  -- STORY_ORG
  ('STORY_ORG', 'SELF', 'A', true), ('STORY_ORG', 'COMPANION', 'A', false),
  ('STORY_ORG', 'COMP_UNSIGNED', 'A', false), ('STORY_ORG', 'COMP_PAUSED', 'A', false),
  ('STORY_ORG', 'TEAM', 'A', false), ('STORY_ORG', 'COORDINATOR', 'A', false),
  ('STORY_ORG', 'SUPERVISOR', 'A', false), ('STORY_ORG', 'COACH', 'A', false),
  ('STORY_ORG', 'TRAINER', 'A', false), ('STORY_ORG', 'FACILITATOR', 'A', false),
  ('STORY_ORG', 'COLLEAGUE', 'A', false),
  -- SUPERVISION
  ('SUPERVISION', 'SELF', 'A', true), ('SUPERVISION', 'COORDINATOR', 'V', false),
  ('SUPERVISION', 'SUPERVISOR', 'A', false),
  -- WELLBEING
  ('WELLBEING', 'SELF', 'A', true), ('WELLBEING', 'COORDINATOR', 'C', false),
  ('WELLBEING', 'SUPERVISOR', 'C', false), ('WELLBEING', 'COACH', 'A', false),
  -- LOAD
  ('LOAD', 'SELF', 'A', false), ('LOAD', 'COORDINATOR', 'A', false),
  ('LOAD', 'SUPERVISOR', 'M', false), ('LOAD', 'COACH', 'A', false),
  -- THERAPY_FLAG
  ('THERAPY_FLAG', 'SELF', 'A', true), ('THERAPY_FLAG', 'THERAPIST', 'V', false),
  -- TRAINING
  ('TRAINING', 'SELF', 'A', false), ('TRAINING', 'COORDINATOR', 'A', true),
  ('TRAINING', 'COACH', 'A', false), ('TRAINING', 'TRAINER', 'A', false),
  -- CERTIFICATE
  ('CERTIFICATE', 'SELF', 'A', false), ('CERTIFICATE', 'COMPANION', 'A', false),
  ('CERTIFICATE', 'COMP_UNSIGNED', 'A', false), ('CERTIFICATE', 'COMP_PAUSED', 'A', false),
  ('CERTIFICATE', 'TEAM', 'A', false), ('CERTIFICATE', 'COORDINATOR', 'A', true),
  ('CERTIFICATE', 'SUPERVISOR', 'A', false), ('CERTIFICATE', 'COACH', 'A', false),
  ('CERTIFICATE', 'TRAINER', 'A', false), ('CERTIFICATE', 'COLLEAGUE', 'A', false),
  -- P2P
  ('P2P', 'SELF', 'A', true), ('P2P', 'FACILITATOR', 'A', false),
  ('P2P', 'COLLEAGUE', 'M', false),
  -- AUDIT_OF_ME
  ('AUDIT_OF_ME', 'SELF', 'A', false), ('AUDIT_OF_ME', 'DPO', 'A', false),
  -- AGGREGATE
  ('AGGREGATE', 'SELF', 'A', false), ('AGGREGATE', 'COMPANION', 'A', false),
  ('AGGREGATE', 'COMP_UNSIGNED', 'A', false), ('AGGREGATE', 'COMP_PAUSED', 'A', false),
  ('AGGREGATE', 'EX_COMPANION', 'A', false), ('AGGREGATE', 'TEAM', 'A', false),
  ('AGGREGATE', 'EX_TEAM', 'A', false), ('AGGREGATE', 'COORDINATOR', 'A', false),
  ('AGGREGATE', 'SUPERVISOR', 'A', false), ('AGGREGATE', 'COACH', 'A', false),
  ('AGGREGATE', 'THERAPIST', 'A', false), ('AGGREGATE', 'TRAINER', 'A', false),
  ('AGGREGATE', 'FACILITATOR', 'A', false), ('AGGREGATE', 'DPO', 'A', false),
  ('AGGREGATE', 'ADMIN', 'A', false), ('AGGREGATE', 'ANALYST', 'A', false),
  ('AGGREGATE', 'COLLEAGUE', 'A', false), ('AGGREGATE', 'PROFESSIONAL', 'A', false),
  -- RECORD
  ('RECORD', 'SELF', 'A', true), ('RECORD', 'COMPANION', 'A', true),
  ('RECORD', 'COMP_UNSIGNED', 'A', true), ('RECORD', 'COMP_PAUSED', 'A', false),
  ('RECORD', 'COORDINATOR', 'A', false);
