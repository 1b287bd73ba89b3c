-- Hours, exemptions and certificates belong to the role in which somebody walks with others.
create function sec.forget_in_training_certificates(whose uuid, which text, alone boolean, moment timestamptz)
returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if which = 'COLLEAGUE' then
    delete from training.certificate c where c.person = whose;
    delete from training.certificate_name n where n.person = whose;
    delete from training.hours h where h.person = whose;
    delete from training.exemption e where e.person = whose;
    delete from training.affirmation a where a.person = whose;
  end if;
end $$;
alter function sec.forget_in_training_certificates(uuid, text, boolean, timestamptz) owner to accanto_definer;
revoke execute on function sec.forget_in_training_certificates(uuid, text, boolean, timestamptz) from public;
grant delete on training.certificate, training.certificate_name, training.hours, training.exemption, training.affirmation
  to accanto_definer;
