-- The agreements, openings and questions of one file. Who read what stays: rows of a chain with ids and
-- without a word, and so does that an emergency was opened, with its words under a key that is gone.
create function sec.forget_in_confidentiality(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare scopes uuid[];
begin
  delete from confidentiality.resting r where r.person = whose and r.file = which;
  -- What was opened does not say in which role. A door that closes can be opened again.
  delete from confidentiality.paper p where p.subject = whose;
  delete from confidentiality.authorisation a where a.subject = whose;
  delete from confidentiality.ask_left l where l.subject = whose
    or l.ask in (select a.id from confidentiality.ask a where a.subject = whose);
  delete from confidentiality.ask a where a.subject = whose;
  if which = 'PEER' then
    select coalesce(array_agg(p.scope), '{}') into scopes from confidentiality.pair p where p.peer = whose;
    -- Nobody keeps these here by pointing at them from a walk of their own.
    update confidentiality.card_answer c set version = null where not c.walk = any (scopes) and c.version in
      (select o.id from confidentiality.card_answer o where o.walk = any (scopes));
    delete from confidentiality.card_answer c where c.walk = any (scopes);
    delete from confidentiality.pair p where p.peer = whose;
  else
    update confidentiality.pair p set ended_at = moment where p.supporter = whose and p.ended_at is null;
  end if;
end $$;

alter function sec.forget_in_confidentiality(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_confidentiality(uuid, text, boolean, timestamptz) from public;
grant select, delete on confidentiality.resting, confidentiality.paper, confidentiality.authorisation, confidentiality.ask_left,
  confidentiality.ask, confidentiality.card_answer, confidentiality.pair to accanto_definer;
grant update (ended_at) on confidentiality.pair to accanto_definer;
grant update (version) on confidentiality.card_answer to accanto_definer;
